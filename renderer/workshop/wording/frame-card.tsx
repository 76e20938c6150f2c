// What a template says beside its blocks: its name, the names of the copies, and what the paper asks for in the form.
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { textsOfFrame } from './block-texts';
import { TextPair } from './text-pair';
import { faultsWithin } from './wording-desk';

export function FrameCard(props: { readonly template: TemplateData; readonly faults: readonly TemplateFault[] }) {
  const { t, i18n } = useTranslation('workshop');
  const texts = textsOfFrame(props.template);
  const roleOf = (role: string): string => (i18n.exists(`workshop:role.${role}`) ? t(`role.${role}` as never) : role);
  return (
    <section className="block-card">
      <header>
        <h3>{t('frame')}</h3>
        <span className="when">{t('frameHint')}</span>
      </header>
      {texts.map(({ path, zh, en, role }) => (
        <TextPair
          key={path.join('.')}
          path={path}
          zh={zh}
          en={en}
          each={undefined}
          label={`${roleOf(String(path[0]))} ${roleOf(role)}`}
          role={roleOf(role)}
          conditions={none}
          faults={faultsWithin(props.faults, path)}
        />
      ))}
    </section>
  );
}

const none: readonly string[] = [];
