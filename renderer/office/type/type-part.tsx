// The faces of papers: what the office chose for each role, and what this computer really sets it in.
import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { TextField } from '../../case-form/fields/text-field';
import { useFaults } from '../../frame/faults';
import { plainLabel } from '../../record-form/plain-label';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { useSignal } from '../../ui/signal';
import type { OfficeSession } from '../office-session';
import { SampleLine } from './sample-line';

type Face = Output<'office:faces'>[number];

const roles = ['title', 'body', 'heading', 'subheading', 'latin'] as const;

/** @param props.saves counts the saves of the office: the faces are asked for anew after each */
export function TypePart({ saves }: Pick<OfficeSession, 'saves'>) {
  const { t } = useTranslation('office');
  const faces = useFaces(useSignal(saves));
  const replaced = faces?.filter(({ substituted }) => substituted) ?? [];
  return (
    <Panel title={t('type.title')} hint={t('type.hint')}>
      {replaced.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('type.substituted', { count: replaced.length })}
          description={t('type.substitutedHint')}
        />
      )}
      <ul className="record-entries">
        {roles.map((role) => (
          <li key={role} className="type-role">
            <TextField path={`type.${role}`} label={plainLabel(t(`role.${role}`))} placeholder={t('type.automatic')} />
            <Resolved face={faces?.find((one) => one.role === role)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Resolved({ face }: { readonly face: Face | undefined }) {
  const { t } = useTranslation('office');
  if (face === undefined) return <div className="type-resolved office-quiet">…</div>;
  return (
    <div className="type-resolved">
      <p>
        <strong>{face.used}</strong>
        <Mark tone={face.substituted ? 'warn' : 'good'}>
          {face.substituted ? t('type.insteadOf', { wanted: face.wanted }) : t('type.asWanted')}
        </Mark>
        <small className="office-quiet">{face.file}</small>
      </p>
      <SampleLine face={face} />
    </div>
  );
}

function useFaces(round: number): readonly Face[] | null {
  const [faces, setFaces] = useState<readonly Face[] | null>(null);
  const { answered } = useFaults();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each save
  useEffect(() => {
    void machine['office:faces']({}).then((outcome) => setFaces((known) => answered(outcome) ?? known));
  }, [round]);
  return faces;
}
