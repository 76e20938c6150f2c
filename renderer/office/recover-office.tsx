// Where the office file is damaged or gone: its newest version that can be read, to be put back.
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { chinaMoment } from '../case-desk/china-moment';
import { useFaults } from '../frame/faults';

/** Nothing where there is no such version. */
export function RecoverOffice({ onRecovered }: { readonly onRecovered: () => void }) {
  const { t } = useTranslation('office');
  const { message } = App.useApp();
  const { answered } = useFaults();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  useEffect(() => {
    void machine['recovery:find']({}).then((found) => found.ok && setSavedAt(found.value.savedAt));
  }, []);
  if (savedAt === null) return null;
  const recover = async (): Promise<void> => {
    if (answered(await machine['recovery:take']({})) === null) return;
    void message.success(t('recovered'));
    onRecovered();
  };
  return (
    <Button type="primary" onClick={() => void recover()}>
      {t('recover', { at: chinaMoment(savedAt).slice(0, 16).replace('T', ' ') })}
    </Button>
  );
}
