// Short lines of what is known of a bundle: a name and what it is. Lines with nothing to say are left out.
import type { ReactNode } from 'react';

export type FactLine = readonly [name: string, value: ReactNode];

export function Facts({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <dl className="exchange-facts">
      {lines
        .filter(([, value]) => value !== '' && value !== null && value !== undefined && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
