import { writeFileSync } from 'node:fs';

// Loaded into a process that is measured: kilobytes at the most, as the system counts them.
process.on('exit', () => {
  const file = process.env.BENCH_MEMORY_FILE;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
