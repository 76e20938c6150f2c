// Two versions side by side, field by field.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type DifferenceRow = {
  readonly path: string;
  readonly name: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
};

export function DifferenceTable(props: {
  readonly heads: readonly [before: string, after: string];
  readonly rows: readonly DifferenceRow[];
}) {
  const { t } = useTranslation('case-desk');
  return (
    <table className="difference-table">
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{props.heads[0]}</th>
          <th scope="col">{props.heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ path, name, before, after }) => (
          <tr key={path}>
            <th scope="row">{name}</th>
            <td>{before || <em>{t('empty')}</em>}</td>
            <td>{after || <em>{t('empty')}</em>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
