import { readFileSync, writeFileSync } from 'node:fs';

// Loaded into a process that is measured: kilobytes at the most, as the system counts them. Linux
// counts into `maxRSS` what the process had before it became the program: that of whoever started it.
const own = () => /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
process.on('exit', () => {
  const file = process.env.BENCH_MEMORY_FILE;
  const peak = process.platform === 'linux' ? own() : process.resourceUsage().maxRSS;
  if (file) writeFileSync(file, String(peak));
});
