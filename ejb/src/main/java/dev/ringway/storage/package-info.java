/** Content-addressed files: streamed in while hashing, made durable, then renamed into place. */
package dev.ringway.storage;
