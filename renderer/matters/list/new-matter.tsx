// A new matter: its name in both languages and an id that nothing else has, proposed and open to change.
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { slugSchema } from '../../../templates/language/plain-values';
import { goTo } from '../../frame/navigation';
import { Labelled } from '../../ui/labelled';
import { useTyping } from '../../ui/use-typing';
import type { LawAtHand } from '../keeping/use-law';
import { blankMatter, proposedId } from '../matter/blank-matter';
import { hasWork, keepWork } from '../matter/matter-work';

export function NewMatter({ at, onClose }: { readonly at: LawAtHand; readonly onClose: () => void }) {
  const { t } = useTranslation('matters');
  const taken = (id: string): boolean => at.law.matters.some((one) => one.id === id) || hasWork(id);
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const [id, setId] = useState(() => proposedId('', taken));
  const [typed, setTyped] = useState(false);
  const zhTyping = useTyping(zh, setZh);
  const enTyping = useTyping(en, (text) => {
    setEn(text);
    if (!typed) setId(proposedId(text, taken));
  });
  const idTyping = useTyping(id, (text) => {
    setTyped(true);
    setId(text);
  });
  const fault = !slugSchema.safeParse(id).success ? t('new.idUnfit') : taken(id) ? t('new.idTaken') : null;
  const begin = (): void => {
    const order = Math.max(0, ...at.law.matters.map((one) => one.order)) + 1;
    keepWork(id, { before: null, data: blankMatter(id, order, { zh: zh.trim(), en: en.trim() }) });
    goTo({ view: 'matter', id });
  };
  return (
    <Modal
      open
      title={t('new.title')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" disabled={fault !== null || zh.trim() === ''} onClick={begin}>
            {t('new.begin')}
          </Button>
        </>
      }
    >
      <div className="keep-dialog">
        <p className="record-hint">{t('new.hint')}</p>
        <Labelled label={t('new.zh')}>
          {(field) => <Input {...zhTyping} id={field} lang="zh-CN" maxLength={400} />}
        </Labelled>
        <Labelled label={t('new.en')}>
          {(field) => <Input {...enTyping} id={field} lang="en" maxLength={400} />}
        </Labelled>
        <Labelled label={t('new.id')}>{(field) => <Input {...idTyping} id={field} maxLength={64} />}</Labelled>
        {fault !== null && <Alert type="error" showIcon title={fault} />}
      </div>
    </Modal>
  );
}
