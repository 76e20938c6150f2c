// A text with what went struck out and what came underlined: told by deletion and insertion, not by colour alone.
type Change = { readonly is: 'same' | 'removed' | 'added'; readonly text: string };

/** @param props.same how a stretch that stayed is shown, given its place among all; whole where left out */
export function MarkedChanges(props: {
  readonly changes: readonly Change[];
  readonly lang: 'zh-CN' | 'en';
  readonly className: string;
  readonly same?: (text: string, index: number) => string;
}) {
  const { changes, lang, className, same = (text) => text } = props;
  return (
    <p className={className} lang={lang}>
      {changes.map(({ is, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text have no other name than their order
        if (is === 'removed') return <del key={index}>{text}</del>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        if (is === 'added') return <ins key={index}>{text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <span key={index}>{same(text, index)}</span>;
      })}
    </p>
  );
}
