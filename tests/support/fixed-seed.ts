import fc from 'fast-check';

// On a build machine a change is judged by the same cases every time; new cases are found on
// people's own machines, where every run draws others.
const seed = Number(process.env.PROPERTY_SEED);
if (seed > 0) fc.configureGlobal({ seed });
