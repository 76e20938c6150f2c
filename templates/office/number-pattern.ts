// A number pattern filled: the year of the paper's date, and the sequence padded or bare as the office writes it.

/** @param sequence as it shall stand: digits, or spaces to be written on */
export function fillPattern(pattern: string, year: string, sequence: string): string {
  return pattern.replaceAll('{year}', () => year).replaceAll('{sequence}', () => sequence);
}

/** @param width digits of the sequence; 0 for no zeros before it (correspondence, GB/T 9704-2012, 7.2.5) */
export function sequenceDigits(sequence: number, width: number): string {
  return String(sequence).padStart(width, '0');
}
