// The fuses of the shipped program, in the words of electron-builder: what Electron itself refuses, whoever asks.

/** Electron from which the fuse of `file://` exists; flipping one that a runtime lacks is a fault. */
const fileProtocolFuseSince = 29;

/** @param {string} electronVersion */
export function fuseSettings(electronVersion) {
  const major = Number.parseInt(electronVersion, 10);
  return {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // Checked by Electron on Windows and macOS; on Linux there is nothing yet that would check it.
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    ...(major >= fileProtocolFuseSince && { grantFileProtocolExtraPrivileges: false }),
    resetAdHocDarwinSignature: true,
  };
}
