/** Gates and the decisions of people at them. */
package dev.ringway.api.gate;
