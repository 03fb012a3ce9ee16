// Stands in for the native watchdog: ends this process soon after the one that started it.
'use strict';
const PARENT_IS_GONE = 87;

exports.start = (pid) => {
  const timer = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(PARENT_IS_GONE);
    }
  }, 1000);
  timer.unref();
};
