// To whom a bundle goes: a neighbour on the list, or another office by its name.
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import { useNeighbours } from '../keys/use-neighbours';
import type { SendWish } from './send-wish';

const other = 'other';

type Props = { readonly to: SendWish['to']; readonly onChange: (to: SendWish['to']) => void };

export function ReceiverField({ to, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { answer: all } = useNeighbours();
  const inUse = (all ?? []).filter(({ retired }) => retired === null);
  const isNamed = to.name.zh !== '' || to.fingerprint !== null;
  const known = inUse.find(({ fingerprint }) => fingerprint === to.fingerprint);
  const choose = (value: string): void => {
    const neighbour = inUse.find(({ fingerprint }) => fingerprint === value);
    if (neighbour === undefined) onChange({ fingerprint: null, authority: null, name: { zh: ' ', en: '' } });
    else onChange({ fingerprint: neighbour.fingerprint, authority: neighbour.authority, name: neighbour.name });
  };
  return (
    <>
      <Labelled label={t('receiver')}>
        {(id) => (
          <Select
            id={id}
            className="exchange-picker"
            value={known?.fingerprint ?? (isNamed ? other : null)}
            placeholder={t('receiverHint')}
            options={[
              ...inUse.map(({ fingerprint, name }) => ({ value: fingerprint, label: text(name) })),
              { value: other, label: t('receiverOther') },
            ]}
            onChange={(value) => value !== null && choose(value)}
          />
        )}
      </Labelled>
      {isNamed && known === undefined && (
        <div className="exchange-pair">
          {(['zh', 'en'] as const).map((key) => (
            <Labelled key={key} label={t(key === 'zh' ? 'nameZh' : 'nameEn')}>
              {(id) => (
                <Input
                  id={id}
                  value={to.name[key].trimStart()}
                  maxLength={200}
                  onChange={({ target }) =>
                    onChange({ ...to, name: { ...to.name, [key]: target.value || (key === 'zh' ? ' ' : '') } })
                  }
                />
              )}
            </Labelled>
          ))}
        </div>
      )}
    </>
  );
}
