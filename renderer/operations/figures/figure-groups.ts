// The figures as the panel shows them: in all, a column per authority, and cases per matter.
import type { Figure } from '../operation-draft';

export type FigureGroups = {
  readonly total: readonly Figure[];
  /** In the machine's order; figures by the name they have in `total`. */
  readonly authorities: readonly { readonly id: string; readonly figures: ReadonlyMap<string, Figure> }[];
  readonly matters: readonly Figure[];
};

const ofAuthority = /^authority\.(.+)\.([^.]+)$/;

export function groupFigures(figures: readonly Figure[]): FigureGroups {
  const authorities = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    const [, id, name] = ofAuthority.exec(figure.name) ?? [];
    if (id === undefined || name === undefined) continue;
    const known = authorities.get(id) ?? new Map<string, Figure>();
    authorities.set(id, known.set(name, figure));
  }
  return {
    total: figures.filter(({ name }) => !name.includes('.')),
    authorities: [...authorities].map(([id, own]) => ({ id, figures: own })),
    matters: figures.filter(({ name }) => name.startsWith('matter.')),
  };
}

/** Whether there are cases behind the figure to be looked at. */
export function hasCases({ cases }: Figure): boolean {
  return cases !== null && cases.length > 0;
}
