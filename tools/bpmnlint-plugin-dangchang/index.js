module.exports = {
  configs: {
    recommended: {
      rules: {
        'dangchang/kebab-ids': 'error',
        'dangchang/complete-layout': 'error',
        'dangchang/form-of-its-name': 'error',
        'dangchang/no-scripts': 'error',
        'dangchang/chinese-names': 'error'
      }
    }
  }
};
