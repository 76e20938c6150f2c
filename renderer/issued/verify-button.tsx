// Compares issued papers with the hashes they were frozen with, and says which file of which paper does not fit.
import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';

type Verified = Output<'issued:verify'>;

/** @param props.ids null for every issued paper */
export function VerifyButton({ ids }: { readonly ids: readonly string[] | null }) {
  const { t } = useTranslation('issued');
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const [verified, setVerified] = useState<Verified | null>(null);
  const verify = async (): Promise<void> => {
    setBusy(true);
    setVerified(answered(await machine['issued:verify']({ ids: ids && [...ids] })));
    setBusy(false);
  };
  return (
    <>
      <Button size="small" icon={<SafetyCertificateOutlined />} loading={busy} onClick={verify}>
        {t('verify')}
      </Button>
      {verified !== null && <Found verified={verified} />}
    </>
  );
}

function Found({ verified }: { readonly verified: Verified }) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { papers, verified: count } = verified;
  const altered = papers.filter(({ findings }) => findings.some(({ severity }) => severity === 'block'));
  const lines = papers.flatMap(({ id, number, findings }) =>
    findings.map(({ code, path, sentence }) => ({ key: `${id} ${code} ${path}`, number, sentence })),
  );
  return (
    <Alert
      className="issued-verified"
      role="status"
      showIcon
      type={altered.length > 0 ? 'error' : 'success'}
      title={altered.length > 0 ? t('altered', { count: altered.length }) : t('sound', { count })}
      description={
        lines.length > 0 && (
          <ul>
            {lines.map(({ key, number, sentence }) => (
              <li key={key}>
                {number !== '' && <strong>{number}</strong>} {text(sentence)}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
