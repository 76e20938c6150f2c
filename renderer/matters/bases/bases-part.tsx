// The legal bases of a matter, by jurisdiction and time: a line each, its fields when it is opened.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Collapse } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Law } from '../../../templates/law/schema';
import { listAt, textAt, wordsAt } from '../../../templates/reading/loose';
import { Messages } from '../../case-form/fields/messages';
import { useForm, useOfForm } from '../../case-form/form-context';
import { useEntries } from '../../record-form/use-entries';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { jurisdictionName } from '../texts/jurisdictions';
import { BasisFields } from './basis-fields';

const blank = {
  jurisdiction: '',
  competent: 'city-management',
  structure: '',
  breach: [],
  consequence: [],
  fine: { zh: '', en: '' },
  validFrom: '',
  validTo: null,
};

export function BasesPart({ law }: { readonly law: Law }) {
  const { t } = useTranslation('matters');
  const { list, add, remove } = useEntries('bases');
  const [open, setOpen] = useState<string[]>([]);
  return (
    <Panel
      title={t('bases.title')}
      hint={t('bases.hint')}
      actions={
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => {
            add(blank);
            setOpen([...open, String(list.length)]);
          }}
        >
          {t('bases.add')}
        </Button>
      }
    >
      <Messages path="bases" empty={false} />
      {list.length === 0 ? (
        <p className="record-hint">{t('bases.none')}</p>
      ) : (
        <Collapse
          className="bases"
          activeKey={open}
          onChange={(keys) => setOpen([...keys])}
          destroyOnHidden
          items={list.map((basis, index) => ({
            key: String(index),
            label: <BasisLine basis={basis} index={index} law={law} />,
            children: (
              <>
                <BasisFields path={`bases[${index}]`} law={law} />
                <Button
                  danger
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => {
                    setOpen([]);
                    remove(index);
                  }}
                >
                  {t('bases.remove', { number: index + 1 })}
                </Button>
              </>
            ),
          }))}
        />
      )}
    </Panel>
  );
}

function BasisLine(props: { readonly basis: unknown; readonly index: number; readonly law: Law }) {
  const { basis, index, law } = props;
  const { t } = useTranslation('matters');
  const law_ = useTranslation('law').t;
  const { text } = useSpeech();
  const { store } = useForm();
  const wrong = useOfForm(() =>
    store.findings.some(({ path, severity }) => severity === 'block' && path.startsWith(`bases[${index}]`)),
  );
  const cited = listAt(basis, 'breach').map((one) => `${text(titleOf(law, textAt(one, 'law')))} ${shortNumbers(one)}`);
  const structure = textAt(basis, 'structure') as 'A' | 'B' | 'C' | 'N' | '';
  const fine = text(wordsAt(basis, 'fine'));
  return (
    <span className="basis-summary">
      <strong>{text(jurisdictionName(textAt(basis, 'jurisdiction')))}</strong>
      <span>
        {t('bases.term', { from: textAt(basis, 'validFrom') || '—', to: textAt(basis, 'validTo') || law_('openEnd') })}
      </span>
      {cited.length > 0 && <span>{t('bases.cites', { list: cited.join('、') })}</span>}
      {structure !== '' && <span>{law_(`structure.${structure}`)}</span>}
      {fine !== '' && <span>{fine}</span>}
      {wrong && <Mark tone="bad">{t('toMend')}</Mark>}
    </span>
  );
}

/** The id where no such law is held. */
function titleOf(law: Law, id: string): Bilingual {
  const title = law.texts.find((one) => one.law === id)?.title;
  return title === undefined ? { zh: id, en: id } : { zh: `《${title.zh}》`, en: title.en };
}

function shortNumbers(citation: unknown): string {
  const { article = '', paragraph, item } = citation as Record<string, string | number | undefined>;
  return `${article}${paragraph === undefined ? '' : `.${paragraph}`}${item === undefined ? '' : `(${item})`}`;
}
