/** Runs a task once after `delay` milliseconds, unless the function it returns is called first. */
export type Schedule = (task: () => void, delay: number) => () => void;

/** Milliseconds; a timer that is to wait longer runs at once. */
const LONGEST = 2 ** 31 - 1;

/** {@link Schedule} by the system's clock. Waits 24 days at the most. */
export const systemSchedule: Schedule = (task, delay) => {
  const timer = setTimeout(task, Math.min(delay, LONGEST));
  return () => clearTimeout(timer);
};
