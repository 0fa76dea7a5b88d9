import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyConfig } from '../../src/config/config.ts';
import { configPath } from '../../src/config/config-path.ts';
import { type OptionValues, settle } from '../../src/config/settings.ts';
import { configOf } from './sample.ts';

const nothing: OptionValues = { theme: null, lang: null, width: null, ascii: false, articles: [] };
const none = { config: emptyConfig, lines: new Map() };
const french = { lang: 'fr', name: 'LC_ALL' } as const;

describe('the file of the configuration', () => {
  const linux = (env: NodeJS.ProcessEnv, home: string | null = '/home/a') =>
    configPath(env, 'linux', home)?.file ?? null;

  test('is in the folder for settings', () => {
    expect(linux({ XDG_CONFIG_HOME: '/x' })).toBe('/x/briefing/config.yaml');
    expect(linux({})).toBe('/home/a/.config/briefing/config.yaml');
    expect(linux({ XDG_CONFIG_HOME: 'x' })).toBe('/home/a/.config/briefing/config.yaml');
    expect(linux({}, null)).toBeNull();
  });

  test('is in the folder for settings of Windows there', () => {
    const env = { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' };
    const file = 'C:\\Users\\a\\AppData\\Roaming\\briefing\\config.yaml';
    expect(configPath(env, 'win32', null)?.file).toBe(file);
    expect(configPath({}, 'win32', 'C:\\Users\\a')?.file).toBe(file);
  });

  test('is the one that BRIEFING_CONFIG names, and none where that is the null device', () => {
    expect(configPath({ BRIEFING_CONFIG: 'my.yaml' }, 'linux', null)).toEqual({
      ...{ file: 'my.yaml', isNamed: true },
    });
    expect(linux({ BRIEFING_CONFIG: '/dev/null' })).toBeNull();
    expect(configPath({ BRIEFING_CONFIG: 'NUL' }, 'win32', 'C:\\a')).toBeNull();
    expect(linux({ BRIEFING_CONFIG: '' })).toBe('/home/a/.config/briefing/config.yaml');
  });
});

describe('what is in force', () => {
  const config = configOf(
    'theme: dark\nlang: en\nwidth: 100\nascii: true\narticles: /c\nwheel: true\nfollow: poll\n',
  );

  test('is the default where nothing is said', () => {
    const settings = settle(nothing, {}, null, none);
    for (const key of [
      'theme',
      'lang',
      'width',
      'ascii',
      'follow',
      'wheel',
      'screen_reader',
    ] as const) {
      expect(settings[key].origin).toEqual({ kind: 'default' });
    }
    expect(settings).toMatchObject({ theme: { value: 'palette' }, lang: { value: 'en' } });
  });

  test('edits with what the configuration says, else VISUAL, else EDITOR, each unless it is empty', () => {
    const env = { VISUAL: 'nano -w', EDITOR: 'vim' };
    const wanted = configOf('lang: en\neditor: myed {file}:{line}\n');
    const editor = (env: NodeJS.ProcessEnv, config: typeof wanted | typeof none = none) =>
      settle(nothing, env, null, config).editor;
    expect(editor(env, wanted)).toEqual({
      value: 'myed {file}:{line}',
      origin: { kind: 'config', line: 2 },
    });
    const origin = (name: string) => ({ kind: 'environment', name });
    expect(editor(env)).toEqual({ value: 'nano -w', origin: origin('VISUAL') });
    expect(editor({ ...env, VISUAL: ' ' })).toEqual({ value: 'vim', origin: origin('EDITOR') });
    expect(editor({ VISUAL: '' })).toEqual({ value: null, origin: { kind: 'default' } });
    // What is not what was meant is not run.
    expect(editor(env, configOf('editor: myed {lien}\n')).value).toBe('nano -w');
  });

  test('is what the configuration says, with its line', () => {
    const settings = settle(nothing, {}, null, config);
    expect(settings.theme).toEqual({ value: 'dark', origin: { kind: 'config', line: 1 } });
    expect(settings.width).toEqual({ value: 100, origin: { kind: 'config', line: 3 } });
    expect(settings.ascii.value).toBe(true);
    expect(settings.wheel.value).toBe(true);
    expect(settings.follow.value).toBe('poll');
  });

  test('is what the environment says before that', () => {
    const { theme } = settle(nothing, { NO_COLOR: '1' }, null, config);
    expect(theme).toEqual({ value: 'none', origin: { kind: 'environment', name: 'NO_COLOR' } });
    expect(settle(nothing, { NO_COLOR: '' }, null, config).theme.value).toBe('dark');
  });

  test('is what the options say before all', () => {
    const options = { ...nothing, theme: 'light', lang: 'fr', width: 60 } as const;
    const settings = settle(options, { NO_COLOR: '1' }, null, config);
    expect(settings).toMatchObject({ theme: { value: 'light' }, lang: { value: 'fr' } });
    expect(settings.width).toEqual({ value: 60, origin: { kind: 'option', name: '--width' } });
  });

  test('asks the configuration for the language before the locale', () => {
    expect(settle(nothing, {}, french, config).lang.value).toBe('en');
    expect(settle(nothing, {}, french, none).lang).toEqual({
      ...{ value: 'fr', origin: { kind: 'environment', name: 'LC_ALL' } },
    });
  });

  test('has the folders of articles of all three, in their order', () => {
    const env = { BRIEFING_ARTICLES: ['/e', '', '/f'].join(delimiter) };
    const { articles } = settle({ ...nothing, articles: ['/o'] }, env, null, config);
    expect(articles.map(({ value, origin }) => [value, origin.kind])).toEqual([
      ['/o', 'option'],
      ['/e', 'environment'],
      ['/f', 'environment'],
      ['/c', 'config'],
    ]);
  });
});
