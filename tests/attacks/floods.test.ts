import { describe, expect, test } from 'vitest';
import { loadText } from '../../src/load/load-text.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { limits } from '../../src/model/limits.ts';
import { drawnRows, givenAway, printedOutputs, textOf, tooWide } from '../support/all-outputs.ts';
import { forbiddenIn } from '../support/allowed-text.ts';
import { hostileYaml } from '../support/hostile-briefing.ts';
import { scratchFolder } from '../support/scratch.ts';
