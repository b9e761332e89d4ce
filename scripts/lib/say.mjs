/** Seconds since the command began, with one decimal. */
export const secondsTaken = () => (performance.now() / 1000).toFixed(1);

/** One line about what the command is doing now. */
export const say = (line) => console.log(`[${secondsTaken()} s] ${line}`);
