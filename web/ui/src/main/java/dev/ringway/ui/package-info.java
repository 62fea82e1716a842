/** The door for people: Faces pages, one package per feature. */
package dev.ringway.ui;
