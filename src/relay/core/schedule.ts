/** Runs a task once after `delay` milliseconds, unless the function it returns is called first. */
export type Schedule = (task: () => void, delay: number) => () => void;

/** {@link Schedule} by the system's clock. */
export const systemSchedule: Schedule = (task, delay) => {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
};
