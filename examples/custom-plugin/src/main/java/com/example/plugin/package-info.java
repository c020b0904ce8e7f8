/** Plugins that a clinic has written for itself. */
package com.example.plugin;
