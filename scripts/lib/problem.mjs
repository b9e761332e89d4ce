/** An error whose message is already a sentence for the person at the keyboard. */
export const problem = (sentence, cause) =>
  Object.assign(new Error(sentence, { cause }), { plain: true });
