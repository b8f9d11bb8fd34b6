// npm runs a script through a shell, and a shell that is told to end (`kill` of npm) dies without
// passing it on: what it started would run on, unseen. So what npm started ends when its parent does.

const POLL_MS = 500;

/** Tells this process to end (SIGTERM) once the shell of npm has gone. Nothing without npm. */
export function followParent() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  timer.unref();
}
