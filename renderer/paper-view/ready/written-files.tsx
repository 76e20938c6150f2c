// What was written, each file to be opened or shown in its folder.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';

type Written = { readonly file: string; readonly name: string; readonly sha256: string };

/** @param props.nameOf as the clerk knows the file */
export function WrittenFiles<F extends Written>(props: {
  readonly title: string;
  readonly files: readonly F[];
  readonly nameOf: (file: F) => string;
}) {
  const { t } = useTranslation('paper');
  const { answered } = useFaults();
  return (
    <Alert
      type="success"
      showIcon
      title={props.title}
      description={
        <ul className="ready-files">
          {props.files.map((written) => {
            const { file, name, sha256 } = written;
            return (
              <li key={file} title={`${name}\nSHA-256 ${sha256}`}>
                <span className="ready-file-name">{props.nameOf(written)}</span>
                <Button size="small" type="link" onClick={async () => answered(await machine['paper:open']({ file }))}>
                  {t('openFile')}
                </Button>
                <Button
                  size="small"
                  type="link"
                  onClick={async () => answered(await machine['paper:reveal']({ file }))}
                >
                  {t('revealFile')}
                </Button>
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
