/**
 * Whether this browser sends Global Privacy Control and Do Not Track, as it tells its pages, of which the popup is one.
 */
export function browserSignals(): { globalPrivacyControl: 'on' | 'off' | 'none'; doNotTrack: 'on' | 'off' } {
  const { globalPrivacyControl, doNotTrack } = navigator as {
    globalPrivacyControl?: boolean;
    doNotTrack?: string | null;
  };
  return {
    globalPrivacyControl: globalPrivacyControl === undefined ? 'none' : globalPrivacyControl ? 'on' : 'off',
    doNotTrack: doNotTrack === '1' || doNotTrack === 'yes' ? 'on' : 'off',
  };
}
