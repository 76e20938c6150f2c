// Stands where a view is still being built. Goes when the last one is there.
import { Button } from 'antd';

export function NotYet(props: { readonly name: string; readonly onDone?: () => void }) {
  return <Button onClick={props.onDone}>{props.name}</Button>;
}
