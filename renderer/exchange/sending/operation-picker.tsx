// Picks the joint operation that a bundle shares: one, for each side keeps what the others said of it by its id.
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useAsked } from '../../frame/use-asked';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';

type Props = { readonly chosen: readonly string[]; readonly onChange: (ids: readonly string[]) => void };

const askOperations = () => machine['operation:list']({});

export function OperationPicker({ chosen, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const operations = useAsked(askOperations).value ?? [];
  return (
    <Labelled label={t('operationIn')}>
      {(id) => (
        <Select
          id={id}
          className="exchange-picker"
          value={chosen[0] ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('operationHint')}
          options={operations.map((one) => ({ value: one.id, label: text(one.title) || one.id }))}
          onChange={(operation) => onChange(operation === null ? [] : [operation])}
        />
      )}
    </Labelled>
  );
}
