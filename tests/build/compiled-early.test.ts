import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';
import { compiledEarly, type FunctionRange } from '../../scripts/early/compiled-early.ts';
import { program } from '../support/program.ts';

/** The functions of a source, each given by its text, as V8 tells of them. */
function ranges(source: string, texts: readonly string[], hasRun = true): FunctionRange[] {
  return texts.map(text => {
    const start = source.indexOf(text);
    if (start < 0 || source.indexOf(text, start + 1) >= 0) throw new Error(`${text}: not once`);
    const name = /function\*?\s*([\w$]+)/.exec(text)?.[1] ?? '';
    return { start, end: start + text.length, name, hasRun };
  });
}

const evaluated = (source: string) => compileFunction(`${source}\nreturn value;`)();

test('What has run stands in parentheses, and does what it did.', () => {
  const texts = [
    'function a(){return b()+2}',
    'function b(){return 40}',
    'x=>x+1',
    '(x,y)=>y(x)',
    'function(){return a.name}',
    'function*c(){yield*[1,2]}',
    'async function d(){}',
  ];
  const source =
    '"use strict";var n=a();function a(){return b()+2}var f=x=>x+1,g=(x,y)=>y(x);function b(){return 40}' +
    'var h=function(){return a.name};function*c(){yield*[1,2]}async function d(){}' +
    'var value=[n,g(1,f),h(),[...c()],d.name];';
  const early = compiledEarly(source, ranges(source, texts));
  expect(early).toBe(
    '"use strict";var a=(function(){return b()+2});var b=(function(){return 40});' +
      'var c=(function*(){yield*[1,2]});var d=(async function(){});' +
      'var n=a();;var f=(x=>x+1),g=((x,y)=>y(x));;var h=(function(){return a.name});;;' +
      'var value=[n,g(1,f),h(),[...c()],d.name];',
  );
  expect(evaluated(early)).toEqual(evaluated(source));
  expect(evaluated(early)).toEqual([42, 2, 'a', [1, 2], 'd']);
});

test('What has not run, what is a statement within a function, and methods stay as they are.', () => {
  const source =
    'function a(){return 1}function outer(){function inner(){return 2}return inner()}' +
    'var o={m(){return 3}};{function block(){return 4}var p=block()}var value=[a(),outer(),o.m(),p];';
  const all = [
    ...ranges(source, ['function a(){return 1}'], false),
    ...ranges(source, [
      'function outer(){function inner(){return 2}return inner()}',
      'function inner(){return 2}',
      'm(){return 3}',
      'function block(){return 4}',
    ]),
  ];
  const early = compiledEarly(source, all);
  expect(early).toBe(
    'var outer=(function(){function inner(){return 2}return inner()});function a(){return 1};' +
      'var o={m(){return 3}};{function block(){return 4}var p=block()}var value=[a(),outer(),o.m(),p];',
  );
  expect(evaluated(early)).toEqual([1, 2, 3, 4]);
});

test('A function that becomes another one when it is first called still can.', () => {
  const source = 'function a(){a=()=>2;return 1}var value=[a(),a()];';
  const early = compiledEarly(source, ranges(source, ['function a(){a=()=>2;return 1}', '()=>2']));
  expect(evaluated(early)).toEqual([1, 2]);
});

test('Functions that follow each other, or end together, have their own parentheses.', () => {
  const source = 'var f=x=>y=>x+y,g=[z=>z,w=>w];var value=[f(1)(2),g[0](3),g[1](4)];';
  const early = compiledEarly(source, ranges(source, ['x=>y=>x+y', 'y=>x+y', 'z=>z', 'w=>w']));
  expect(early).toContain('var f=(x=>(y=>x+y)),g=[(z=>z),(w=>w)];');
  expect(evaluated(early)).toEqual([3, 3, 4]);
});

test('The shipped program has the functions of a start compiled when it is read.', async () => {
  for (const [name, least] of [
    ['main.cjs', 500],
    ['ink.cjs', 20],
  ] as const) {
    const text = await readFile(path.join(path.dirname(program()), name), 'utf8');
    const early = text.match(/;var [\w$]+=\((?:async )?function/g) ?? [];
    expect(early.length).toBeGreaterThan(least);
  }
});
