// Kinds of letters that another organ answers: the case holds a day for each, and rules of their own count until it.
export const answerableLetters: readonly string[] = ['assistance-letter', 'transfer-letter', 'early-warning'];
