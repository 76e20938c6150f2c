// The table of all shortcuts, shown on "?".
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac, useCommand } from './commands';
import { type KeyCommand, keyNames, shortcuts } from './shortcuts';
import './shortcut-overlay.css';

export function Shortcuts() {
  const { t } = useTranslation('frame');
  const [open, setOpen] = useState(false);
  useCommand('show-shortcuts', () => setOpen(true));
  const close = () => setOpen(false);
  return (
    <Modal open={open} title={t('shortcuts')} footer={null} onCancel={close} width={640} centered>
      <dl className="shortcut-list">
        {Object.entries(shortcuts).map(([command, ways]) => (
          <div key={command}>
            <dt>{t(`shortcut.${command as KeyCommand}`)}</dt>
            <dd>
              {ways.map((keys) => (
                <span key={keys}>
                  {keyNames(keys, isMac).map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="shortcut-group">{t('shortcutsInList')}</h2>
      <p>{t('shortcutsInListWords')}</p>
    </Modal>
  );
}
