// How the numbers of a series will read, so that a pattern is judged before the first paper bears it.

/**
 * @param width digits of the sequence; 0 for none filled up
 * @returns null where the pattern lacks {year} or {sequence}
 */
export function numberPreview(pattern: string, width: number, year: string, sequence = 1): string | null {
  if (!pattern.includes('{year}') || !pattern.includes('{sequence}')) return null;
  return pattern.replace('{year}', year).replace('{sequence}', String(sequence).padStart(width, '0'));
}
