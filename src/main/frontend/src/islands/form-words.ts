import { inOurWords } from '../words';

interface Validator { validateFieldInstance(instance: unknown, value: unknown): string[]; validateField(field: unknown, value: unknown): string[] }

/** A form-js module that puts the validator's English messages into our words. */
export const chineseMessages = {
  __init__: ['dangchangMessages'],
  dangchangMessages: ['factory', Object.assign((validator: Validator) => {
    const instance = validator.validateFieldInstance.bind(validator);
    const field = validator.validateField.bind(validator);
    validator.validateFieldInstance = (subject, value) => instance(subject, value).map(inOurWords);
    validator.validateField = (subject, value) => field(subject, value).map(inOurWords);
    return {};
  }, { $inject: ['validator'] })],
};
