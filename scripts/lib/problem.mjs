/** An error whose message is already a sentence for the person at the keyboard. */
export const problem = (sentence, cause) =>
  Object.assign(new Error(sentence, { cause }), { plain: true });

/** The same for a tool that failed, with what it said. */
export const toolProblem = (sentence, output) => Object.assign(problem(sentence), { output });
