// One matter: its editor beside a live view of what applies at each place.
import { Button, Result } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LawFrame } from '../keeping/law-frame';
import type { LawAtHand } from '../keeping/use-law';
import { hasWork } from './matter-work';
import { OpenMatter } from './open-matter';

export function MatterDesk({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [round, setRound] = useState(0);
  return (
    <LawFrame>
      {(at, refresh) => (
        <Found key={round} id={id} at={at} refresh={refresh} onAgain={() => setRound(round + 1)} onClose={onClose} />
      )}
    </LawFrame>
  );
}

type Props = {
  readonly id: string;
  readonly at: LawAtHand;
  readonly refresh: () => Promise<void>;
  /** Opens the matter anew, as it is in the list now. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

function Found(props: Props) {
  const { id, at, onClose } = props;
  const { t } = useTranslation('matters');
  const [there] = useState(() => at.law.matters.some((one) => one.id === id) || hasWork(id));
  if (there) return <OpenMatter {...props} />;
  return (
    <Result status="warning" title={t('noSuchMatter', { id })} extra={<Button onClick={onClose}>{t('back')}</Button>} />
  );
}
