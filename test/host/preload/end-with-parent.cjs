// Required into VS Code's server: ends it, with all it started, once the process that started it is gone.
'use strict';
const parent = process.ppid;

const timer = setInterval(() => {
  if (process.ppid === parent) return;
  try {
    process.kill(-process.pid, 'SIGKILL'); // the server leads a process group
  } catch {
    process.exit(1); // one of its children, which inherit this module, leads none
  }
}, 1000);
timer.unref();
