// Which column of the list is what: proposed by the heads, changed by a person, remembered for lists with the same heads.
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Mapping, type PartyColumn, partyColumns } from '../../../templates/batch/party-columns';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import type { SheetRead } from '../batch-state';

type Props = {
  readonly source: SheetRead;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onAgain: () => Promise<void>;
};

export function MappingPart({ source, mapping, onMapping, onAgain }: Props) {
  const { t } = useTranslation('batch');
  const { text } = useSpeech();
  const options = partyColumns.map(({ key, head }) => ({ value: key, label: text(head) }));
  const keyAt = (at: number): PartyColumn | null => partyColumns.find(({ key }) => mapping[key] === at)?.key ?? null;
  const choose = (at: number, key: PartyColumn | null): void => {
    const rest = Object.entries(mapping).filter(([known, column]) => column !== at && known !== key);
    onMapping(Object.fromEntries(key === null ? rest : [...rest, [key, at]]));
  };
  return (
    <Panel
      title={t('mapping')}
      hint={source.remembered ? t('mappingRemembered') : t('mappingHint')}
      actions={
        <Button size="small" onClick={onAgain}>
          {t('readAgain')}
        </Button>
      }
    >
      <table className="batch-table">
        <thead>
          <tr>
            <th scope="col">{t('head')}</th>
            <th scope="col">{t('sample')}</th>
            <th scope="col">{t('means')}</th>
          </tr>
        </thead>
        <tbody>
          {source.heads.map((head, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; two may bear one head
            <tr key={at}>
              <th scope="row">{head || t('noHead', { column: at + 1 })}</th>
              <td>{source.samples[at]}</td>
              <td>
                <Select<PartyColumn>
                  className="batch-means"
                  aria-label={t('meansOf', { head: head || at + 1 })}
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={t('notTaken')}
                  value={keyAt(at)}
                  options={options}
                  onChange={(key) => choose(at, key ?? null)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
