// Every edition the office has made, with who, when and why, and what it changed; any of them can be worked on again.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import type { Output } from '../../bridge';
import { Mark } from '../../ui/mark';
import { Segments } from '../../ui/segments';
import { ChangeList } from './change-list';
import { MomentWords } from './moment-words';

type Opened = Output<'template:open'>;
type Edition = Opened['editions'][number];
type Against = 'before' | 'shipped' | 'now';

export function HistoryDrawer(props: {
  readonly opened: Opened;
  readonly now: TemplateData;
  readonly onTake: (template: TemplateData, basedOn: string) => void;
  readonly onClose: () => void;
}) {
  const { opened, now, onTake } = props;
  const { t } = useTranslation('workshop');
  const { editions, shipped } = opened;
  const [at, setAt] = useState<number | 'shipped' | null>(editions.length > 0 ? editions.length - 1 : null);
  const [against, setAgainst] = useState<Against>('before');
  const chosen =
    at === 'shipped' ? { template: shipped, basedOn: String(shipped.edition) } : at === null ? null : editions[at];
  const before = typeof at === 'number' && at > 0 ? editions[at - 1]?.template : shipped;
  const other = against === 'now' ? now : against === 'shipped' ? shipped : (before ?? shipped);
  return (
    <Drawer open onClose={props.onClose} title={t('history')} size="44rem" className="editions-drawer">
      <ol className="editions" reversed>
        {editions
          .map((edition, index) => ({ edition, index }))
          .toReversed()
          .map(({ edition, index }) => (
            <li key={edition.edition}>
              <button type="button" aria-pressed={at === index} onClick={() => setAt(index)}>
                <EditionLine edition={edition} />
              </button>
            </li>
          ))}
        <li>
          <button type="button" aria-pressed={at === 'shipped'} onClick={() => setAt('shipped')}>
            <strong>{t('shippedEdition', { edition: String(shipped.edition) })}</strong>
            {!editions.some(({ inUse }) => inUse) && <Mark tone="good">{t('inUse')}</Mark>}
          </button>
        </li>
      </ol>
      {chosen && (
        <section aria-label={t('compare')}>
          <Segments
            label={t('compare')}
            value={against}
            options={(['before', 'shipped', 'now'] as const).map((value) => ({ value, label: t(`against.${value}`) }))}
            onChange={setAgainst}
          />
          {against === 'now' ? (
            <ChangeList before={chosen.template} after={other} />
          ) : (
            <ChangeList before={other} after={chosen.template} />
          )}
          <Button type="primary" onClick={() => onTake(chosen.template, chosen.basedOn)}>
            {t('workOn')}
          </Button>
        </section>
      )}
    </Drawer>
  );
}

function EditionLine({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('workshop');
  const { ended } = edition;
  return (
    <>
      <strong>{edition.edition}</strong>
      {edition.inUse && <Mark tone="good">{t('inUse')}</Mark>}
      {ended !== null && <Mark tone="quiet">{t('ended')}</Mark>}
      <span>
        <MomentWords at={edition.savedAt} /> · {edition.by} · {t('madeFrom', { edition: edition.basedOn })}
      </span>
      <span className="edition-note">{edition.note}</span>
      {ended !== null && (
        <span>
          {t('endedBy', { by: ended.by })} <MomentWords at={ended.at} /> {ended.note}
        </span>
      )}
    </>
  );
}
