// Early warnings 预警: what stands out here, each with its rule and its cases, and what neighbours sent.
import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useAsked } from '../frame/use-asked';
import { TabbedPage } from '../ui/tabbed-page';
import { FoundPart } from './found-part';
import { ReceivedPart } from './received-part';
import './warnings.css';

const parts = ['found', 'received'] as const;
type Part = (typeof parts)[number];

const askFound = () => machine['warning:list']({});
const askReceived = () => machine['warning:received']({});

export function WarningsView() {
  const { t } = useTranslation('warnings');
  const [part, setPart] = useState<Part>('found');
  const found = useAsked(askFound);
  const received = useAsked(askReceived);
  const counts: Readonly<Record<Part, number>> = {
    found: found.value?.warnings.filter(({ aside }) => aside === null).length ?? 0,
    received: received.value?.received.filter(({ over }) => !over).length ?? 0,
  };
  const label = (one: Part): string => {
    const name = t(`part.${one}`);
    return counts[one] === 0 ? name : t('partCount', { part: name, count: counts[one] });
  };
  return (
    <TabbedPage
      name="warnings"
      title={t('title')}
      hint={t('hint')}
      actions={
        <Button
          size="small"
          icon={<ReloadOutlined aria-hidden />}
          onClick={() => void Promise.all([found.refresh(), received.refresh()])}
        >
          {t('refresh')}
        </Button>
      }
      tabs={t('parts')}
      parts={parts}
      chosen={part}
      labelOf={label}
      onChoose={setPart}
    >
      {part === 'found' ? <FoundPart found={found} /> : <ReceivedPart received={received} />}
    </TabbedPage>
  );
}
