// For which matters a text of the office is the legal basis: one row a matter, its articles entered one after another.
import { App, Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Basis, type Law, type LawText, type Matter, penaltyStructures } from '../../../templates/law/schema';
import type { Office } from '../../../templates/office/office';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import { BasisForm } from './basis-form';
import { basesCiting, matterOf, withBasis, withoutBasis } from './own-law';

export function BasesDrawer(props: {
  readonly text: LawText;
  readonly own: Law;
  readonly shipped: Law;
  readonly office: Office;
  readonly onChange: (law: Law) => void;
  readonly onClose: () => void;
}) {
  const { text, own, shipped } = props;
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  const { message } = App.useApp();
  const [writing, setWriting] = useState<string | null>(null);
  const rows = rowsOf(text, own, shipped);
  const others = shipped.matters.filter(({ id }) => !rows.some(({ matter }) => matter.id === id));
  const take = (matter: string, basis: Basis): void => {
    props.onChange(withBasis(own, shipped, matter, basis));
    setWriting(null);
    void message.success(t('basis.taken'));
  };
  return (
    <Drawer
      open
      onClose={props.onClose}
      mask={{ closable: writing === null }}
      title={t('basis.title', { title: say(text.title) })}
      size="52rem"
      footer={
        <Button type="primary" disabled={writing !== null} onClick={props.onClose}>
          {t('doneEditing')}
        </Button>
      }
    >
      <p className="record-hint">{t('basis.hint')}</p>
      <ul className="record-entries">
        {rows.map(({ matter, bases }) => (
          <li key={matter.id} className="basis-row">
            <div className="record-entry">
              <p className="law-title">
                <strong>{say(matter.name)}</strong>
                {bases.length === 0 && <Mark tone="warn">{t('basis.none')}</Mark>}
              </p>
              {writing !== matter.id && (
                <Button disabled={writing !== null} onClick={() => setWriting(matter.id)}>
                  {t('basis.add')}
                </Button>
              )}
            </div>
            {bases.map((basis) => (
              <BasisLine
                key={JSON.stringify([basis.validFrom, basis.breach, basis.when])}
                basis={basis}
                onRemove={() => props.onChange(withoutBasis(own, shipped, matter.id, basis))}
              />
            ))}
            {writing === matter.id && (
              <BasisForm
                text={text}
                office={props.office}
                onCancel={() => setWriting(null)}
                onTake={(basis) => take(matter.id, basis)}
              />
            )}
          </li>
        ))}
        {writing !== null && !rows.some(({ matter }) => matter.id === writing) && (
          <li className="basis-row">
            <p className="law-title">
              <strong>{say(matterOf(own, shipped, writing)?.name ?? { zh: writing, en: writing })}</strong>
            </p>
            <BasisForm
              text={text}
              office={props.office}
              onCancel={() => setWriting(null)}
              onTake={(basis) => take(writing, basis)}
            />
          </li>
        )}
      </ul>
      <Select
        className="basis-other"
        value={null}
        disabled={writing !== null}
        placeholder={t('basis.otherMatter')}
        aria-label={t('basis.otherMatter')}
        onChange={(id: string | null) => setWriting(id)}
        options={others.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
    </Drawer>
  );
}

function BasisLine({ basis, onRemove }: { readonly basis: Basis; readonly onRemove: () => void }) {
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  const cited = (citations: Basis['breach']): string => citations.map((one) => shortCitation(one)).join('、');
  return (
    <p className="basis-line">
      <span>
        {t('basis.line', { breach: cited(basis.breach), consequence: cited(basis.consequence) || '—' })}
        {penaltyStructures.includes(basis.structure) && ` · ${t(`structure.${basis.structure}`)}`}
        {basis.fine.zh !== '' && ` · ${say(basis.fine)}`}
      </span>
      <Button type="link" danger onClick={onRemove}>
        {t('remove')}
      </Button>
    </p>
  );
}

/** 33.1(2): article, paragraph, item. */
function shortCitation({ article, paragraph, item }: Basis['breach'][number]): string {
  return `${article}${paragraph === undefined ? '' : `.${paragraph}`}${item === undefined ? '' : `(${item})`}`;
}

type Row = { readonly matter: Matter; readonly bases: readonly Basis[] };

/** The matters that the law may govern by what is known of it, and any other that has a basis in the office's text. */
function rowsOf(text: LawText, own: Law, shipped: Law): readonly Row[] {
  const known = shipped.texts.filter(({ law }) => law === text.law).flatMap(({ mayGovern }) => mayGovern ?? []);
  return shipped.matters
    .map(({ id }) => matterOf(own, shipped, id))
    .filter((matter) => matter !== undefined)
    .map((matter) => ({
      matter,
      bases: basesCiting(matter, text.law).filter(({ validFrom }) => validFrom >= text.validFrom),
    }))
    .filter(({ matter, bases }) => known.includes(matter.id) || bases.length > 0);
}
