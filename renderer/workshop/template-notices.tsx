// What a reviewer must know before writing: a newer shipped template, unsaved work taken up again, an edition unfit for use.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentWords } from './editions/moment-words';
import type { AtWork } from './template-desk';
import type { TemplateDeeds } from './use-template-deeds';

export function TemplateNotices({ at, deeds }: { readonly at: AtWork; readonly deeds: TemplateDeeds }) {
  const { opened } = at;
  const { t } = useTranslation('workshop');
  const [seen, setSeen] = useState(false);
  const inUse = opened.editions.find((one) => one.inUse);
  const { work } = opened;
  return (
    <div className="template-notices">
      {opened.news === 'newer' && inUse !== undefined && (
        <Alert
          type="info"
          showIcon
          banner
          title={t('newerNotice', { old: inUse.basedOn, now: String(opened.shipped.edition) })}
          action={<Button onClick={() => deeds.open('newer')}>{t('showNewer')}</Button>}
        />
      )}
      {opened.news === 'later-program' && inUse !== undefined && (
        <Alert type="warning" showIcon banner title={t('laterNotice', { edition: inUse.basedOn })} />
      )}
      {work !== null && !seen && (
        <Alert
          type="info"
          showIcon
          banner
          closable={{ onClose: () => setSeen(true) }}
          title={
            <>
              {t('workNotice')} <MomentWords at={work.at} />
            </>
          }
          action={<Button onClick={deeds.letGo}>{t('letGo')}</Button>}
        />
      )}
      {work !== null && work.newest !== opened.newest && (
        <Alert type="warning" showIcon banner title={t('otherSaved', { edition: opened.newest })} />
      )}
    </div>
  );
}
