// The entries of a list one under the other, each with its fields and what can be done with it as a whole.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Messages } from '../case-form/fields/messages';
import { useEntries } from './use-entries';

/** @param props.name what one entry is called. @param props.ordered whether the order matters */
export function EntryList(props: {
  readonly path: string;
  readonly name: string;
  readonly none: string;
  readonly ordered?: boolean;
  /** Stands in a field of its path, which leads there and says what is wrong. */
  readonly quiet?: boolean;
  readonly children: (path: string, index: number) => ReactNode;
}) {
  const { path, name, quiet = false } = props;
  const { t } = useTranslation('operations');
  const { list, remove, move } = useEntries(path);
  if (list.length === 0) {
    return (
      <div data-path={quiet ? undefined : path}>
        <p className="record-hint">{props.none}</p>
        {!quiet && <Messages path={path} empty={false} />}
      </div>
    );
  }
  const tool = (label: string, icon: ReactNode, enabled: boolean, run: () => void) => (
    <Button type="text" size="small" icon={icon} aria-label={label} title={label} disabled={!enabled} onClick={run} />
  );
  return (
    <ul className="record-entries" data-path={quiet ? undefined : path}>
      {list.map((_, index) => {
        const called = `${name} ${index + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields are bound to their place in the list; entries have no id
          <li key={index} className="record-entry" data-path={`${path}[${index}]`}>
            <div className="record-entry-fields">{props.children(`${path}[${index}]`, index)}</div>
            <span className="record-entry-tools">
              {props.ordered &&
                tool(t('moveUp', { name: called }), <ArrowUpOutlined aria-hidden />, index > 0, () => move(index, -1))}
              {props.ordered &&
                tool(t('moveDown', { name: called }), <ArrowDownOutlined aria-hidden />, index < list.length - 1, () =>
                  move(index, 1),
                )}
              {tool(t('removeNamed', { name: called }), <DeleteOutlined aria-hidden />, true, () => remove(index))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
