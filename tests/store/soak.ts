// How often a harness goes round: a bounded number of times in `npm test`, many more in `npm run soak`.

export function rounds(bounded: number, soaking: number): number {
  return process.env.PILIN_SOAK === undefined ? bounded : soaking;
}
