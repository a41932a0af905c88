import type { Plugin } from 'vite';

/** What form-js 1.8.7 writes in English outside its validator; the build fails when an upgrade has moved it. */
const words: ReadonlyArray<readonly [string, string]> = [
  ["valueLabel || 'Select'", "valueLabel || '请选择'"],
  ["placeholder: 'Search'", "placeholder: '搜索'"],
  ["undefined : 'Search'", "undefined : '搜索'"],
  ["emptyListMessage = 'No results'", "emptyListMessage = '没有符合的选项'"],
  ["'No results' : 'All values selected'", "'没有符合的选项' : '已全部选择'"],
  ["'Date and time must both be entered.'", "'日期和时间都要填写'"],
  ["'hh:mm' : 'hh:mm ?m'", "'时:分' : '时:分'"],
];

export function chineseFormJs(): Plugin {
  return {
    name: 'chinese-form-js',
    transform(code, id) {
      if (!/form-js-viewer[\\/]dist[\\/]index\.es\.js$/.test(id)) {
        return null;
      }
      return words.reduce((text, [english, chinese]) => {
        if (!text.includes(english)) {
          throw new Error(`form-js no longer says ${english}`);
        }
        return text.replaceAll(english, chinese);
      }, code);
    },
  };
}
