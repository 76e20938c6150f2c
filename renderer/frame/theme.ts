// The look of the desk as tokens of the component library: calm greys, one blue, in light and dark, at any text size.
import { type ThemeConfig, theme } from 'antd';

/** System faces first; the program's own is loaded only where a computer has no Chinese face at all. */
export const faces =
  '"Segoe UI", system-ui, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "Desk Chinese", sans-serif';

const light = { colorPrimary: '#1f5fa8', colorBgLayout: '#f0f2f5', colorTextBase: '#17202b', colorError: '#b3262b' };
const dark = { colorPrimary: '#5b9bea', colorBgLayout: '#121519', colorBgBase: '#16191e', colorError: '#ef6b6b' };

/** @param textSize percent. Spaces grow half as fast as letters, so that large text still leaves room for itself. */
export function deskTheme(isDark: boolean, textSize: number): ThemeConfig {
  const scale = textSize / 100;
  const spaces = 1 + (scale - 1) / 2;
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...(isDark ? dark : light),
      fontFamily: faces,
      fontSize: round(14 * scale),
      controlHeight: round(32 * scale),
      sizeUnit: round(4 * spaces),
      sizeStep: round(4 * spaces),
      borderRadius: 6,
      wireframe: false,
    },
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 4) / 4;
}
