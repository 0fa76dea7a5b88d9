/** One thing that can happen to a running program, and what then becomes of it and its terminal. */
export interface LifeRow {
  readonly event: string;
  readonly happens: string;
  /** What a shell shows as `$?`; null: the program goes on. */
  readonly code: number | null;
  /** What is left of the terminal; left out: it is as it was. */
  readonly left?: string;
}

const printed = 'The summary is printed instead; nothing is drawn.';
const dies = 'The terminal is given back, then the program dies of the signal.';
const told =
  'The terminal is given back; what happened and how to report it goes to stderr. What was remembered of the file is forgotten.';
const goesOn = 'it is the dashboard’s again';

/** Leaving, and being made to leave. */
const leaving = {
  quit: { event: '`q`', happens: 'The dashboard is left.', code: 0 },
  interrupt: { event: 'Ctrl-C', happens: 'The dashboard is left.', code: 130 },
  print: {
    event: '`p`',
    happens: 'The dashboard is left, and the summary printed.',
    code: 0,
    left: 'as it was, with the summary on it',
  },
  other_keys: {
    event: 'Ctrl-D, Ctrl-\\, Ctrl-S, Ctrl-Q',
    happens: 'Nothing: none of them ends or stops anything.',
    code: null,
    left: goesOn,
  },
  sigint: { event: 'SIGINT', happens: dies, code: 130 },
  sigint_twice: {
    event: 'SIGINT twice at once',
    happens: 'As SIGINT: the second finds nothing left to do.',
    code: 130,
  },
  sigterm: { event: 'SIGTERM', happens: dies, code: 143 },
  sighup: { event: 'SIGHUP', happens: dies, code: 129 },
  sigquit: { event: 'SIGQUIT', happens: dies, code: 131 },
  sigpipe: { event: 'SIGPIPE', happens: dies, code: 141 },
  sigalrm: { event: 'SIGALRM', happens: dies, code: 142 },
  sigusr1: { event: 'SIGUSR1', happens: `${dies} No debugger is opened.`, code: 138 },
  sigusr2: { event: 'SIGUSR2', happens: dies, code: 140 },
  sigterm_wheel: {
    event: 'SIGTERM, with `wheel: true`',
    happens: dies,
    code: 143,
    left: 'as it was; the mouse is the terminal’s again',
  },
  sigterm_reader: {
    event: 'SIGTERM, with `--screen-reader`',
    happens: dies,
    code: 143,
    left: 'as it was; what was told stays on the screen',
  },
} satisfies Record<string, LifeRow>;

/** Being stopped, and going on. */
const stopping = {
  ctrl_z: {
    event: 'Ctrl-Z, then `fg`',
    happens: 'The terminal is given back and the job stops; on `fg` the same screen is drawn.',
    code: null,
    left: `as it was while stopped; then ${goesOn}`,
  },
  sigtstp: {
    event: 'SIGTSTP, then `fg`',
    happens: 'As Ctrl-Z.',
    code: null,
    left: `as it was while stopped; then ${goesOn}`,
  },
  sigstop: {
    event: 'SIGSTOP, then `fg`',
    happens: 'No program hears of SIGSTOP. On `fg` the screen is drawn anew, and keys work.',
    code: null,
    left: `while stopped the last screen, with the shell’s line under it; then ${goesOn}`,
  },
  sigcont: {
    event: 'SIGCONT, while it runs',
    happens: 'The screen is drawn anew.',
    code: null,
    left: goesOn,
  },
  bg: {
    event: 'Ctrl-Z, `bg`, then `fg`',
    happens: 'In the background the job stops at once, without drawing; `fg` as after Ctrl-Z.',
    code: null,
    left: `as it was while stopped; then ${goesOn}`,
  },
  started_in_background: {
    event: '`briefing &`, then `fg`, then `q`',
    happens: 'The job stops before it draws anything; `fg` opens the dashboard.',
    code: 0,
  },
  sigterm_stopped: {
    event: 'Ctrl-Z, then `kill %1`',
    happens: 'The program dies of SIGTERM without drawing anything.',
    code: 143,
    left: 'as it was; the shell’s lines stay where they are',
  },
  cannot_stop: {
    event: 'Ctrl-Z where no shell could let it go on',
    happens: 'Nothing stops; the screen is drawn anew.',
    code: null,
    left: goesOn,
  },
} satisfies Record<string, LifeRow>;

/** An editor in the same terminal. */
const editing = {
  editor_killed: {
    event: '`e`, and the editor dies and leaves everything switched on; then `q`',
    happens: 'The dashboard puts the terminal in order, goes on, and says what the editor died of.',
    code: 0,
  },
  editor_killed_sigterm: {
    event: 'the same, then SIGTERM',
    happens: dies,
    code: 143,
  },
  sigterm_in_editor: {
    event: 'SIGTERM while the editor runs',
    happens: 'The editor keeps the terminal until it ends; then the program dies of the signal.',
    code: 143,
  },
} satisfies Record<string, LifeRow>;

/** The terminal itself goes away. */
const going = {
  window_closed: {
    event: 'the window is closed',
    happens: 'What is open is remembered, and the program dies of SIGHUP.',
    code: 129,
    left: 'nothing',
  },
  terminal_gone: {
    event: 'the terminal goes without a signal',
    happens: 'As if SIGHUP had come: no process stays behind.',
    code: 129,
    left: 'nothing',
  },
  gone_in_editor: {
    event: 'the terminal goes while the editor runs',
    happens: 'The program ends after the editor, as if SIGHUP had come.',
    code: 129,
    left: 'nothing',
  },
  gone_while_printing: {
    event: 'the terminal goes while `p` prints',
    happens: 'As if SIGHUP had come.',
    code: 129,
    left: 'nothing',
  },
} satisfies Record<string, LifeRow>;

/** Not a terminal, or not one that can be drawn on. */
const without = {
  dumb: { event: '`TERM=dumb`', happens: printed, code: 0 },
  ci: { event: '`CI=true`', happens: printed, code: 0 },
  no_terminal: { event: 'stdout is a pipe or a file', happens: printed, code: 0 },
  no_keyboard: {
    event: 'stdin is no terminal, and there is no other',
    happens: `${printed} Stderr says why.`,
    code: 0,
  },
  stdin_at_end: {
    event: 'stdin is at its end (`< /dev/null`); then `q`',
    happens: 'Keys are read from the terminal.',
    code: 0,
  },
  stdin_closed: {
    event: 'stdin is closed (`<&-`); then `q`',
    happens: 'Keys are read from the terminal.',
    code: 0,
  },
  stdout_closed: {
    event: 'stdout is closed (`>&-`)',
    happens: 'The program runs as with `> /dev/null`.',
    code: 0,
  },
  stderr_closed: {
    event: 'stderr is closed (`2>&-`); then `q`',
    happens: 'The dashboard opens all the same.',
    code: 0,
  },
} satisfies Record<string, LifeRow>;

/** What is written cannot be written. The code is that of the command as if all had been read. */
const writing = {
  pipe_print: { event: '`briefing print | head -1`', happens: 'Silence.', code: 0 },
  pipe_check: {
    event: '`briefing check | head -1`, with an error in the file',
    happens: 'Silence.',
    code: 1,
  },
  pipe_config: { event: '`briefing config | true`', happens: 'Silence.', code: 0 },
  pipe_schema: { event: '`briefing schema | true`', happens: 'Silence.', code: 0 },
  pipe_help: { event: '`briefing --help | true`', happens: 'Silence.', code: 0 },
  disk_full: {
    event: 'stdout is full (`> /dev/full`)',
    happens: 'One sentence on stderr.',
    code: 2,
  },
  stderr_full: {
    event: 'stderr is full, and there is something to say on it',
    happens: 'The exit code alone tells.',
    code: 2,
  },
} satisfies Record<string, LifeRow>;

/** A mistake in the program itself. */
const faults = {
  fault_render: { event: 'thrown while drawing', happens: told, code: 70 },
  fault_text: { event: 'thrown while drawing: a text', happens: told, code: 70 },
  fault_null: { event: 'thrown while drawing: nothing', happens: told, code: 70 },
  fault_effect: { event: 'thrown in an effect', happens: told, code: 70 },
  fault_key: { event: 'thrown while a key is handled', happens: told, code: 70 },
  fault_timer: { event: 'thrown in a timer', happens: told, code: 70 },
  fault_promise: { event: 'a rejected promise nobody waits for', happens: told, code: 70 },
  fault_twice: {
    event: 'thrown, and thrown again while leaving',
    happens: `${told} The first fault is the one that is told.`,
    code: 70,
  },
  fault_wheel: { event: 'thrown, with `wheel: true`', happens: told, code: 70 },
  fault_reader: { event: 'thrown while drawing, with `--screen-reader`', happens: told, code: 70 },
  fault_redirected: {
    event: 'thrown, with stderr in a file',
    happens: 'The report is in the file, and nothing of it on the screen.',
    code: 70,
  },
  fault_print: {
    event: 'thrown in `briefing print`',
    happens: 'The report goes to stderr.',
    code: 70,
  },
  fault_print_promise: {
    event: 'a rejected promise in `briefing print`',
    happens: 'The report goes to stderr.',
    code: 70,
  },
} satisfies Record<string, LifeRow>;

/** A terminal that changes, and one that is too quick. */
const pressure = {
  resizes: {
    event: 'a hundred sizes from 1×1 to 500×200; then `q`',
    happens: 'Every size is drawn, or named as too small; nothing scrolls.',
    code: 0,
  },
  keys: {
    event: 'thousands of random keys; then `q`',
    happens:
      'Each has its effect, and memory stays where it was. `npm run soak` does so for a minute.',
    code: 0,
  },
} satisfies Record<string, LifeRow>;

/** The table by sections. Each row is a test in `tests/program/life/`. */
export const lifeSections = {
  Leaving: leaving,
  'Stopping and going on': stopping,
  'An editor': editing,
  'The terminal goes': going,
  'No terminal to draw on': without,
  'What cannot be written': writing,
  'A mistake in the program': faults,
  'Many sizes, many keys': pressure,
} as const;

export type LifeId =
  | keyof typeof leaving
  | keyof typeof stopping
  | keyof typeof editing
  | keyof typeof going
  | keyof typeof without
  | keyof typeof writing
  | keyof typeof faults
  | keyof typeof pressure;

export const lifeRows: Readonly<Record<LifeId, LifeRow>> = {
  ...leaving,
  ...stopping,
  ...editing,
  ...going,
  ...without,
  ...writing,
  ...faults,
  ...pressure,
};
