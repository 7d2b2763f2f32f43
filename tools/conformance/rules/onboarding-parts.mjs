// What the rules of onboarding have in common.

export const find = (onboarding, id) => onboarding.steps.find((step) => step.id === id);
