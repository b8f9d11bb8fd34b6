// Sets the colours before the first paint: a file, since the page allows no inline script.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('detour-color-scheme');
  } catch {
    // Storage may be barred; then the system decides.
  }
  var isDark =
    stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
