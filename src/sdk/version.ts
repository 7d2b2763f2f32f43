/** Of the SDK. Its first number is that of the protocol it speaks with the frame. */
export const version = '1.0.0';
