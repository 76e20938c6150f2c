// The look of the desk as tokens of the component library: calm greys, one blue, in light and dark.
// The size of text is not here: the machine zooms the whole window by the settings.
import { type ThemeConfig, theme } from 'antd';

/** System faces first; the program's own is loaded only where a computer has no Chinese face at all. */
const faces =
  '"Segoe UI", system-ui, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "Desk Chinese", sans-serif';

/** Letters of one width for code; Chinese in it is set in the faces of the desk. */
const codeFaces = `Consolas, "DejaVu Sans Mono", Menlo, ${faces}`;

/** Placeholders and hints are words too: darker than the library has them, so that they can be read (WCAG 1.4.3). */
const light = {
  colorPrimary: '#1f5fa8',
  colorInfo: '#1f5fa8',
  colorLink: '#1f5fa8',
  colorBgLayout: '#f0f2f5',
  colorTextBase: '#17202b',
  colorTextSecondary: '#55606d',
  colorTextTertiary: '#5f6a77',
  colorTextDescription: '#5f6a77',
  colorTextPlaceholder: '#6b7683',
  colorError: '#b3262b',
};
const dark = {
  colorPrimary: '#4181d3',
  colorInfo: '#4181d3',
  colorLink: '#8cbcf5',
  colorBgLayout: '#101317',
  colorBgBase: '#16191e',
  colorTextSecondary: '#b3bac3',
  colorTextTertiary: '#a1a9b3',
  colorTextDescription: '#a1a9b3',
  colorTextPlaceholder: '#8f98a3',
  colorError: '#ef6b6b',
};

export function deskTheme(isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...(isDark ? dark : light), fontFamily: faces, fontFamilyCode: codeFaces, borderRadius: 6 },
    // The primary colour is a ground for white words; as words on a dark ground it is too dark itself.
    components: isDark ? { Tabs: { itemSelectedColor: dark.colorLink, itemHoverColor: dark.colorLink } } : {},
  };
}
