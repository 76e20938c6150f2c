// The figures of the report, computed by the machine from the cases; each leads to the cases behind it.
import { Drawer } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm, useValue } from '../../case-form/form-context';
import { useNames } from '../../drafts/use-names';
import { Panel } from '../../ui/panel';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import { CaseLine } from '../cases/case-line';
import { useCaseRows } from '../cases/use-case-rows';
import type { Figure, OperationDraft } from '../operation-draft';
import { receivedCases, sharedIn } from '../sides/received-cases';
import { ReceivedLine } from '../sides/received-line';
import '../sides/sides.css';
import { type FigureGroups, groupFigures, hasCases } from './figure-groups';
import '../../ui/figure-value.css';
import './figures.css';

export function FiguresPart(props: { readonly draft: OperationDraft; readonly onOpenCase: (id: string) => void }) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { figures } = useSignal(props.draft.state);
  const groups = groupFigures(figures);
  const [shown, setShown] = useState<Figure | null>(null);
  return (
    <Panel title={t('part.figures')} hint={t('figuresHint')}>
      {figures.length === 0 ? (
        <p className="record-hint">{t('noFigures')}</p>
      ) : (
        <>
          <FigureTable groups={groups} onShow={setShown} />
          {groups.matters.length > 0 && (
            <div className="operation-group">
              <h3>{t('perMatter')}</h3>
              <ul className="figure-matters">
                {groups.matters.map((figure) => (
                  <li key={figure.name}>
                    <span>{text(figure.label)}</span>
                    <FigureValue figure={figure} onShow={setShown} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <Drawer
        open={shown !== null}
        onClose={() => setShown(null)}
        title={shown === null ? '' : text(shown.label)}
        size="36rem"
        destroyOnHidden
      >
        {shown !== null && <CasesOf figure={shown} onOpenCase={props.onOpenCase} />}
      </Drawer>
    </Panel>
  );
}

function FigureTable(props: { readonly groups: FigureGroups; readonly onShow: (figure: Figure) => void }) {
  const { total, authorities } = props.groups;
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { office } = useForm();
  const nameOf = (id: string): string => {
    const found = office.authorities.find((one) => one.id === id);
    return found === undefined ? id : text(found.shortName);
  };
  return (
    <div className="record-scroll">
      <table className="record-table figure-table">
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('total')}</th>
            {authorities.map(({ id }) => (
              <th key={id} scope="col">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {total.map((figure) => (
            <tr key={figure.name}>
              <th scope="row">{text(figure.label)}</th>
              <td>
                <FigureValue figure={figure} onShow={props.onShow} />
              </td>
              {authorities.map(({ id, figures }) => {
                const own = figures.get(figure.name);
                return <td key={id}>{own && <FigureValue figure={own} onShow={props.onShow} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FigureValue({ figure, onShow }: { readonly figure: Figure; readonly onShow: (figure: Figure) => void }) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  if (!hasCases(figure)) return <span className={figure.value === 0 ? 'figure-nought' : ''}>{figure.value}</span>;
  return (
    <button
      type="button"
      className="figure-value"
      aria-label={t('showCases', { label: text(figure.label), count: figure.value })}
      onClick={() => onShow(figure)}
    >
      {figure.value}
    </button>
  );
}

function CasesOf(props: { readonly figure: Figure; readonly onOpenCase: (id: string) => void }) {
  const { t } = useTranslation('operations');
  const ids = props.figure.cases ?? [];
  const rows = useCaseRows(ids);
  const { matters } = useNames();
  const given = useValue('shared');
  const held = useMemo(() => receivedCases(sharedIn(given)?.shares ?? []), [given]);
  const here = new Set(rows?.map(({ id }) => id));
  const received = held.filter(({ one }) => {
    return rows !== null && ids.includes(one.id) && !here.has(one.id);
  });
  return (
    <>
      <p className="record-hint">{t('casesBehind', { count: props.figure.value })}</p>
      <ul className="case-lines">
        {rows?.map((row) => (
          <CaseLine key={row.id} row={row} onOpen={props.onOpenCase} />
        ))}
        {received.map((one) => (
          <ReceivedLine key={one.one.id} received={one} matters={matters} />
        ))}
      </ul>
    </>
  );
}
